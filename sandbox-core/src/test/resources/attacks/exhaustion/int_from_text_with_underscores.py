# raises ValueError
int('9_' * 5_000_000 + '9')
