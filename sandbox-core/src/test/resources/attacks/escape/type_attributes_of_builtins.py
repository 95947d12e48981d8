# raises TypeError
int.x = 1
