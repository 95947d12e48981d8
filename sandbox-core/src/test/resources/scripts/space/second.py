PLACE = __package__
