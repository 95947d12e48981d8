# completes
for i in range(20_000):
    print('x' * 1000)
