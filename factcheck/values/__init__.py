"""Values: numbers, units, money, dates and hedges as intervals."""
