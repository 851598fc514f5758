"""Documents: Markdown, HTML and plain text as blocks and sentences with exact places."""
