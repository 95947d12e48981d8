# raises ValueError
'{:>99999999999999999999}'.format(1)
