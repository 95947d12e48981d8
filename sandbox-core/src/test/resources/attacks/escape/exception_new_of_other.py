# raises TypeError
ValueError.__new__(int)
