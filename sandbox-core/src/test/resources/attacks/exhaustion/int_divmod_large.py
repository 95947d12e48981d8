# limit duration
x = 1 << 60_000_000
y = (1 << 29_999_999) - 12345
while True:
    divmod(x, y)
