# limit memory
fs = []
while True:
    def f(x=[0] * 10_000): return x
    fs.append(f)
