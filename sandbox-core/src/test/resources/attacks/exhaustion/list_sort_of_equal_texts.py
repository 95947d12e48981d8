# limit duration
s = 'a' * 100_000
xs = [s + chr(98 + i % 20) for i in range(60)]
while True:
    sorted(xs)
