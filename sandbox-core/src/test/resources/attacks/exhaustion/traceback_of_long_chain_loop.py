# limit duration
import traceback

def deep(n):
    deep(n - 1) if n else 1 / 0

def chained(n):
    try:
        chained(n - 1) if n else deep(500)
    except Exception as e:
        raise ValueError(n) from e

try:
    chained(400)
except ValueError as e:
    while True:
        traceback.format_exception(e)
