# limit duration
Many = type('Many', (), {'a%d' % i: i for i in range(50_000)})
while True:
    dir(Many)
