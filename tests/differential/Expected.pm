# tests/differential.expected: how lines of sonde may differ from those of the installed strace, and why.
package Expected;
use strict;
use warnings;

# Read the list; dies of a line it does not understand.
sub read_list {
	my ($class, $file) = @_;
	my $self = bless { word => {}, call => {}, open => {}, line => [] }, $class;
	open my $in, '<', $file or die "$file: $!\n";
	while (<$in>) {
		s/(^|\s)#.*//;
		my ($what, $rest) = /^(\S+)\s+(.*\S)/ or next;
		if ($what =~ /^(?:word|call|open)$/) {
			$self->{$what}{$_} = 1 for split ' ', $rest;
		} elsif ($what eq 'line') {
			my ($t, $o) = split / => /, $rest;
			push @{ $self->{line} }, [qr/$t/, qr/$o/];
		} else {
			die "$file:$.: not word, call, line or open\n";
		}
	}
	return $self;
}

# May these two lines differ?
sub excuses {
	my ($self, $theirs, $ours) = @_;
	my ($name) = $ours =~ /^(?:\S+ )?(\w+)\(/;
	return 1 if defined $name && $self->{call}{$name};
	while ($ours =~ /\b([A-Z][A-Z0-9]*_\w+)/g) {
		return 1 if $self->{word}{$1};
	}
	for (@{ $self->{line} }) {
		return 1 if $theirs =~ $_->[0] && $ours =~ $_->[1];
	}
	return 0;
}

# Is ours the same line, with a name where strace has a number and `/* WHAT_??? */` or `_IOC(...)`?  What an
# attribute or a request without a name holds is bytes or an address to strace.
my $number = qr{(?:0x[0-9a-f]+|\d+) /\* \w+_\?\?\? \*/};
my $ioc = qr{_IOC\([^)]*\)};
my $attribute = qr{$number\}, "(?:[^"\\]|\\.)*"(?:\.\.\.)?(?=\])};
my $request = qr{$ioc, (?:0x[0-9a-f]+|NULL|0)(?=\))};
my $unknown = qr{$attribute|$request|$number|$ioc};
sub newer {
	my ($theirs, $ours) = @_;
	return 0 unless $theirs =~ /$unknown/;
	my $pattern = join '', map {
		# Neither pattern looks ahead here: a piece ends where it was split.
		/^$number\}, "/ ? '\w+\}, .+' : /^$ioc, / ? '[A-Z]\w+(?: or \w+)*(?:, .*)?' :
		/^$unknown$/ ? '[A-Z]\w+(?: or \w+)*' : quotemeta
	} split /($unknown)/, $theirs;
	return $ours =~ /^$pattern$/;
}

1;
