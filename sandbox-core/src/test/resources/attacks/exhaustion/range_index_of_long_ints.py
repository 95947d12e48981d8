# limit duration
numbers = range(0, 1 << 40_000_000, (1 << 20_000_000) + 1)
near = 1 << 39_900_000
try:
    while True:
        near in numbers
except BaseException:
    print('seen')
