from support.canaries import canaries, no_key_is_left_anywhere

__all__ = ["canaries", "no_key_is_left_anywhere"]
