# raises TypeError
raise ValueError from 5
