# limit duration
x = (1 << 60_000_000) - 1
y = (1 << 59_999_990) - 1
while True:
    x / y
