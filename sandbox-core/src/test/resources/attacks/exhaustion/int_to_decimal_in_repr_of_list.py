# raises ValueError
repr([1 << 50_000_000])
