# completes
for _ in range(3):
    float('1_' * 4_000_000 + '1')
    int('1_' * 4_000_000 + '1', 16)
    complex('1_' * 4_000_000 + '1')
