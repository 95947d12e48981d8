# raises RecursionError or completes
e = ValueError()
for i in range(50_000):
    e = ExceptionGroup('g', [e])
e.split(KeyError)
