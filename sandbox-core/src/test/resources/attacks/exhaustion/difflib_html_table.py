# limit duration or limit memory
import difflib
left = [f'line {i % 7} {i * 31 % 1000}' for i in range(3_000)]
right = [f'line {i % 5} {i * 37 % 1000}' for i in range(3_000)]
while True:
    difflib.HtmlDiff().make_table(left, right)
