# limit memory
class C:
    def m(self): pass
xs = []
while True:
    xs.append(C().m)
