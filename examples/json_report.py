# SPDX-License-Identifier: Apache-2.0
# The answer of an issue tracker, as JSON: validate it, reshape it, and summarize.
import json
from collections import Counter

RESPONSE = """
{
  "repository": "hognose",
  "issues": [
    {"id": 7, "title": "Crash on empty input", "labels": ["bug", "parser"], "author": {"login": "ada"}, "comments": 4, "closed": null},
    {"id": 9, "title": "Add dark mode", "labels": ["feature"], "author": {"login": "lin"}, "comments": 11, "closed": null},
    {"id": 12, "title": "Caf\\u00e9 is printed wrong", "labels": ["bug"], "author": {"login": "ada"}, "comments": 0, "closed": "2024-03-02"},
    {"id": 15, "title": "Speed up start", "labels": [], "author": null, "comments": 2, "closed": "2024-03-09"}
  ]
}
"""

SCHEMA = {"id": int, "title": str, "labels": list, "comments": int}


def problems(issue):
    for field, kind in SCHEMA.items():
        if field not in issue:
            yield f"{field} is missing"
        elif not isinstance(issue[field], kind):
            yield f"{field} is {type(issue[field]).__name__}, not {kind.__name__}"


def summarize(issue):
    author = (issue.get("author") or {}).get("login", "unknown")
    return {
        "title": issue["title"],
        "author": author,
        "state": "closed" if issue["closed"] else "open",
        "heat": issue["comments"] + 5 * ("bug" in issue["labels"]),
    }


data = json.loads(RESPONSE)
for issue in data["issues"] + [{"id": "16", "labels": None, "comments": 1}]:
    found = list(problems(issue))
    if found:
        print(f"issue {issue['id']} is invalid: {'; '.join(found)}")

report = {issue["id"]: summarize(issue) for issue in data["issues"]}
print(json.dumps(report, indent=2, ensure_ascii=False))

labels = Counter(label for issue in data["issues"] for label in issue["labels"] or ["(none)"])
print("labels:", ", ".join(f"{label} x{count}" for label, count in labels.most_common()))
hottest = sorted(report.values(), key=lambda entry: (-entry["heat"], entry["title"]))
for entry in hottest:
    print(f"{entry['heat']:>3} {entry['state']:<6} {entry['title']}")

try:
    json.loads(RESPONSE[:120])
except json.JSONDecodeError as error:
    print(f"cut off: {error.msg} at line {error.lineno}")
{"open": sum(e["state"] == "open" for e in report.values()), "total": len(report)}
