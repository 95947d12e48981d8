# raises TypeError
int.__new__(str)
