# raises RecursionError
a, b = [], []
a.append(a); b.append(b)
a == b
