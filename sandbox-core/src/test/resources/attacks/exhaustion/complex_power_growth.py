# completes or raises OverflowError
x = 1e300 + 1e300j
for i in range(100):
    x = x ** 3
