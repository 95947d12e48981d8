# raises TypeError
super(int, 'a').__init__()
