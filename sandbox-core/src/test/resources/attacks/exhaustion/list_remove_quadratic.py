# limit duration
xs = list(range(300_000))
while True:
    xs.remove(299_999); xs.append(299_999)
