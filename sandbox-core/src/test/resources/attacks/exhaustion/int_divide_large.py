# limit duration
x = 7 ** 8_000_000
y = 3 ** 6_000_000
while True:
    x // y
