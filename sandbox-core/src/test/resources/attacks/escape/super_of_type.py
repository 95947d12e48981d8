# raises TypeError
super(1, 2)
