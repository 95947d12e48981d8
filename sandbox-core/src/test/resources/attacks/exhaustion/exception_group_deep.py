# raises RecursionError or raises ExceptionGroup
e = ValueError()
for i in range(50_000):
    e = ExceptionGroup('g', [e])
raise e
