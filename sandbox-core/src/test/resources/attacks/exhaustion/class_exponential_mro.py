# completes or limit duration or raises TypeError
A, B = type('A', (), {}), type('B', (), {})
for i in range(300):
    A, B = type('A', (A, B), {}), type('B', (B,), {})
