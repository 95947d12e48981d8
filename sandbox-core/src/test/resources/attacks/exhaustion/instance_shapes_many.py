# limit memory or limit duration
class C: pass
xs = []
i = 0
while True:
    c = C()
    setattr(c, 'a%d' % i, 1)
    i += 1
