# limit duration
x = 1 << 60_000_000
y = (1 << 30_000_000) - 1
while True:
    x % y
