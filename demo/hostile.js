// Changes what an old library changes on the page that loads it.
Array.prototype.each = function each(callback) {
  for (var index = 0; index < this.length; index += 1) callback(this[index], index);
};
Object.prototype.total = 999;
Object.prototype.reports = [{ agency: 'nobody' }];
