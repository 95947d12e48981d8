# raises RecursionError
a, b = {}, {}
a[1] = a; b[1] = b
a == b
