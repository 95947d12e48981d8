# raises ValueError
int('9' * 10_000_000)
