# raises ValueError
str(1 << 50_000_000)
