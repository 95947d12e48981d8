# raises ValueError
int('12' * 2_000_000, 3)
