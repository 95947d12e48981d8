# limit memory
def f():
    held = bytearray(10_000_000)
    1 / 0
kept = []
for i in range(60):
    try:
        f()
    except ZeroDivisionError as e:
        kept.append(e.__traceback__)
