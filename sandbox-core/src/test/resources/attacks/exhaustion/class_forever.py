# limit memory or limit duration
xs = []
while True:
    class C:
        def a(self): pass
        def b(self): pass
    xs.append(C)
