# limit duration
x = (1 << 3_000_000) - 1
while True:
    round(x, -800_000)
