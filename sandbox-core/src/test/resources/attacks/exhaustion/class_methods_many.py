# limit memory or limit duration
class C: pass
i = 0
while True:
    setattr(C, 'm%d' % i, lambda self: i)
    i += 1
