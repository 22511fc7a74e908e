# tests/differential.expected: how lines of sonde may differ from those of the installed strace, and why.
#
# Two lines are the same but for pieces, each of which a rule excuses: a rule says what strace has at a place and what
# sonde has there.  Whatever no rule speaks of must be the same, byte for byte.
package Expected;
use strict;
use warnings;
no warnings 'recursion'; # a piece, a level

# What patterns may name: a constant or several, maybe with a number before or behind them; a number; a string; a value
# of any kind with all that is in it; any number of those, separated by commas; the rest of the arguments.  In what
# strace has, %1 is what the first parentheses matched in ours.
my $item = qr{[A-Za-z0-9_]+(?:<<[A-Za-z0-9_]+)?};
my $list = qr{$item(?:\|$item)*};
my $part = qr{$item(?: /\* (?:!?[\w|<]*\??[\w?]*|$list /\* \S+ \*/) \*/)?};
my %macro = (
	C => qr{$part(?:\|$part)*},
	N => qr{(?:0x[0-9a-f]+|-?\d+|NULL)},
	S => qr{"(?:[^"\\]|\\.)*"(?:\.\.\.)?},
	V => '(?&V)', A => '(?&A)',
	R => qr{.*(?=\) += )},
);
my $define = '(?(DEFINE)(?<V>(?:[^][{}()",]|/\*.*?\*/|"(?:[^"\\\\]|\\\\.)*"(?:\.\.\.)?|\((?&A)?\)|\[(?&A)?\]|\{(?&A)?\})+)(?<A>(?&V)(?:,(?&V))*))';

sub pattern {
	my ($text) = @_;
	$text =~ s/%([A-Z])/$macro{$1} \/\/ die "no %$1\n"/ge;
	$text .= $define if $text =~ /\(\?&/;
	return qr/$text/;
}

# Names in a newer kernel's tables, where the installed strace has a number and says that it has no name for it.  What
# an attribute or a request without a name holds is bytes or an address to it.
my $unnamed = '(?:0x[0-9a-f]+|\d+) /\* \w+_\?\?\? \*/';
my $ioc = '_IOC\([^)]*\)';
my @newer = map { [ qr/^/, pattern($_->[0]), pattern($_->[1]) ] }
	[ $unnamed, '\b[A-Z]\w+(?: or \w+)*' ],
	[ "$unnamed\\}, %S(?=\\])", '\b[A-Z]\w+\}, %A(?=\])' ],
	[ $ioc, '\b[A-Z]\w+(?: or \w+)*' ],
	[ "$ioc, (?:0x[0-9a-f]+|NULL|0)(?=\\))", '\b[A-Z]\w+(?: or \w+)*(?:, %R)?' ];

# Read the list; dies of a line it does not understand.  With NEWER names that strace has not are excused, too, listed or not.
sub read_list {
	my ($class, $file, $newer) = @_;
	my $self = bless { call => {}, rules => [ $newer ? @newer : () ], used => {} }, $class;
	my (@words, @from);
	open my $in, '<', $file or die "$file: $!\n";
	while (<$in>) {
		s/(^|\s)#.*//;
		my ($what, $rest) = /^(\S+)\s+(.*\S)/ or next;
		if ($what eq 'call') {
			$self->{call}{$_} = 1 for split ' ', $rest;
		} elsif ($what eq 'word') {
			push @words, split ' ', $rest;
		} elsif ($what eq 'from') {
			push @from, split ' ', $rest;
		} elsif ($what eq 'at' && $rest =~ /^(\S+): (.*?) ?=> ?(.*)$/) {
			my ($calls, $theirs, $ours) = ($1, $2, $3);
			push @{ $self->{rules} }, [ $calls eq '*' ? qr/^/ : qr/^(?:$calls)$/,
				$theirs =~ /%[1-9]/ ? $theirs : pattern($theirs), pattern($ours), "$.: $rest" ];
		} else {
			die "$file:$.: not call, word, from or at\n";
		}
	}
	my $listed = sub { my $names = join('|', @_) || '(?!)'; qr{(?=(?:[^ ,(){}]| /\* | \*/)*\b(?:$names)\b)} };
	push @{ $self->{rules} },
		[ qr/^/, pattern('(?<![\w|])%C'), pattern('(?<![\w|])' . $listed->(@words) . '%C'), 'word' ],
		[ qr/^/, pattern('(?<![\w|])%C(?:, %R)?'), pattern('(?<![\w|])' . $listed->(@from) . '%C(?:, %R)?'), 'from' ];
	return $self;
}

# From these places on, is the rest of both lines the same but for excused pieces?
sub same {
	my ($matches, $t, $i, $o, $j) = @_;
	my $common = (substr($t, $i) ^ substr($o, $j)) =~ /^(\0+)/ ? length $1 : 0;
	return 1 if $i + $common >= length $t && $j + $common >= length $o;
	for (@$matches) {
		my ($theirs, $from, $to, $rule) = @$_;
		next if $from < $j || $from > $j + $common || $to < $j + $common && $to > $from;
		pos($t) = $i + $from - $j;
		next unless $t =~ /\G(?:$theirs)/g;
		my $end = pos $t;
		next if $end == $i + $from - $j && $from == $to;
		return 1 if same($matches, $t, $end, $o, $to) && ++$rule->{n};
	}
	return 0;
}

# May these two lines differ?
sub excuses {
	my ($self, $theirs, $ours) = @_;
	my ($name) = $ours =~ /^(?:\S+ )?(\w+)\(/;
	$name //= '';
	return 1 if $self->{call}{$name} && $theirs =~ /^(?:\S+ )?syscall_0x[0-9a-f]+\(/;
	s/\) += (.*)\n?$/) = $1/ for $theirs, $ours;
	my @matches;
	for my $rule (@{ $self->{rules} }) {
		my ($calls, $t, $o) = @$rule;
		next unless $name =~ $calls;
		pos($ours) = 0;
		while ($ours =~ /$o/g) { # and what begins within it
			my ($from, $to, @part) = ($-[0], $+[0], undef, $1, $2, $3);
			pos($ours) = $from + 1 if $to > $from;
			my $theirs = ref $t ? $t : pattern($t =~ s/%([1-9])/quotemeta($part[$1] \/\/ '')/ger);
			push @matches, [ $theirs, $from, $to, $self->{used}{ $rule->[3] // 'newer' } //= {} ];
		}
	}
	return same(\@matches, $theirs, 0, $ours, 0);
}

1;
