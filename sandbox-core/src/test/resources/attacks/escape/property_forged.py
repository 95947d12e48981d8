# raises TypeError
property(1).__get__(1)
