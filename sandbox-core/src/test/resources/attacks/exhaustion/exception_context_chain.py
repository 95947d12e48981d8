# limit memory
e = None
while True:
    n = ValueError()
    n.__context__ = e
    e = n
