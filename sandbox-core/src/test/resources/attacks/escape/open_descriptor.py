# raises OSError or raises ValueError or raises TypeError
open(3)
