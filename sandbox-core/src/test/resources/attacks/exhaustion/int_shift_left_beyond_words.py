# raises OverflowError
x = 1 << (1 << 80)
