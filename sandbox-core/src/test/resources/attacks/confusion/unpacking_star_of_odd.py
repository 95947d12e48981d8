# raises TypeError
[*5]
