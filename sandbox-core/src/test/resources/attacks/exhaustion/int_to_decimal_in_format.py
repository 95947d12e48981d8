# raises ValueError
f'{1 << 50_000_000:d}'
