# completes or raises ValueError
type('a\0b', (), {})
