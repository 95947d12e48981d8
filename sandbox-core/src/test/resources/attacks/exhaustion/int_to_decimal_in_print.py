# raises ValueError
print(1 << 50_000_000)
