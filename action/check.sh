#!/usr/bin/env bash
# The check of action.yml: annotations to the log, the summary of the job, a report for code scanning, the exit code.
set -euo pipefail

command=(factcheck scan --quiet --format github)

# Adds what a variable holds, a line an argument; with an option, that option before each.
add() {
  local line
  while IFS= read -r line; do
    line="${line%$'\r'}"
    if [[ -n "${line//[[:space:]]/}" ]]; then
      command+=("${2:+$2=}$line")
    fi
  done <<<"$1"
}

sarif="${FACTCHECK_SARIF:-factcheck.sarif}"
rm -f -- "$sarif"
summary="$(mktemp)"
trap 'rm -f "$summary"' EXIT
add "${FACTCHECK_FACTS:-}" --facts
add "${FACTCHECK_DIFF_BASE:-}" --diff
add "${FACTCHECK_FAIL_ON:-}" --fail-on
add "${FACTCHECK_ARGUMENTS:-}"
command+=("--output=sarif=$sarif" "--output=markdown=$summary" --)
add "${FACTCHECK_PATHS:-}"

code=0
"${command[@]}" || code=$?
if [[ "$code" == 2 && ! -s "$summary" ]]; then
  # Without this a reviewer would see a failed check and nothing else: the reason stands in the log alone.
  echo "::error title=factcheck::The facts were not checked. The log of this step says what could not be used."
  echo "### factcheck could not check the facts" >"$summary"
  echo "The log of its step says what could not be used." >>"$summary"
fi
cat "$summary" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
{
  # Without a report there is nothing to upload.
  if [[ -f "$sarif" ]]; then echo "sarif=$sarif"; fi
  echo "exit-code=$code"
} >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
