# limit duration
def f(n):
    if n: f(n - 1)
    else: raise ValueError
import traceback
while True:
    try:
        f(500)
    except ValueError:
        traceback.format_exc()
